"""What Pejl's DAGs share: which date a night is about, and how a part of it is run."""
