/**
 * Measurements by hand, none of them part of a build: {@code mvn verify -Dit.test=SimpleReadsLoad}.
 * They hold answers to being right, never to being fast; their tables stand in {@code
 * src/docs/benchmarks}.
 */
package org.ribalta.load;
