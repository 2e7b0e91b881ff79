/** Published releases: served by a symbolic link, kept, listed and gone back to. */
package dk.pejl.warehouse.release;
