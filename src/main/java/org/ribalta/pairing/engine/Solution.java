package org.ribalta.pairing.engine;

/** An assignment with the proof that it is a best one. */
public record Solution(Assignment assignment, Certificate certificate) {}
