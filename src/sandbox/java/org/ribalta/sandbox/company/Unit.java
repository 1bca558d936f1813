package org.ribalta.sandbox.company;

import java.util.List;

/**
 * An organisational unit, sent over SCIM as the department.
 *
 * @param sites where its people work, most at the first
 * @param weight its share of the company's people, against the other units'
 */
public record Unit(String name, List<String> sites, int weight) {}
