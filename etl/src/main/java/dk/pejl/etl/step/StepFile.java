package dk.pejl.etl.step;

/** A file of a step's output: its path below the step's folder and its length. */
public record StepFile(String path, long bytes) {}
