"""What a practice chooses: one light module a subject, each of which reads ``practice.json`` leniently."""
