/** What the sandbox remembers between two starts, in one file. */
package org.ribalta.sandbox.store;
