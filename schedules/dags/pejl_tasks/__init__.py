"""What Pejl's DAGs share: which date and run a night is about, and how a part of it is run."""
