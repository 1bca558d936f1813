/** Assignment and Grade Services 2.0: line items and scores in the platform's gradebook. */
package org.ribalta.lti.ags;
