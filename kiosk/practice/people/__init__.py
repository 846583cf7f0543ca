"""Who is in a practice, who reads whom, and who may change it."""
