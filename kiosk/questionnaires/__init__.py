"""What is asked: definitions, their loading and checking, and scoring."""
