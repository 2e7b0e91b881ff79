/** The register of personal data: what is processed of whom, as the contracts say. */
package dk.pejl.etl.privacy;
