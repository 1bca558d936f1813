package org.ribalta.pairing.engine;

/**
 * Why no assignment is better, one proof for each level, over every free arc of the problem.
 *
 * @param places touches every free arc with as many members as there are free pairs: no assignment
 *     fills more places
 * @param aboveWorst touches every free arc that scores more than the worst pair, with fewer members
 *     than there are free pairs: no assignment with that many pairs has a better worst one. Empty
 *     when there is no free pair
 * @param total prices that add up to the points of the free pairs: no assignment with that many
 *     pairs and that worst pair has more points
 */
public record Certificate(VertexCover places, VertexCover aboveWorst, Prices total) {}
