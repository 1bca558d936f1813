/**
 * People in a CSV file: each row is a SCIM user written in another way, read through the same
 * mapping files, the same admission and the same profile reading.
 */
@NullMarked
package org.ribalta.scim.csv;

import org.jspecify.annotations.NullMarked;
