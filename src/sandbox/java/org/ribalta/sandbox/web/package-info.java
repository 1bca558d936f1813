/** The pages of the LMS: server-made HTML in Italian and English, with almost no script. */
package org.ribalta.sandbox.web;
