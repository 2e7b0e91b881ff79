package dk.pejl.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.least;

import dk.pejl.etl.staging.SchoolYears;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Departments and where they belong, in intervals that do not overlap: each ends where the next one
 * of the same department begins, and of two that begin on one day the later in order stands. An
 * enrolment is in one department, so that nobody counts twice.
 */
final class DepartmentFact implements Fact {
  private static final String EXTRACT = "institution_crosswalk";

  @Override
  public String name() {
    return "department";
  }

  @Override
  public Set<String> extracts() {
    return Set.of(EXTRACT);
  }

  @Override
  public SchoolYears schoolYears(String extract) {
    return SchoolYears.named(SchoolFacts.noYear());
  }

  @Override
  public List<String> order() {
    return List.of("department_code", "valid_from");
  }

  @Override
  public Dataset<Row> rows(Map<String, Dataset<Row>> staged) {
    WindowSpec ofDepartment =
        Window.partitionBy("department_code")
            .orderBy(
                "valid_from",
                "valid_to",
                "name",
                "parent_code",
                "campus",
                "branch_school",
                "municipality_code");
    return staged
        .get(EXTRACT)
        .select(
            col("department_number").as("department_code"),
            col("valid_from"),
            coalesce(col("valid_to"), SchoolFacts.forEver()).as("valid_to"),
            coalesce(col("department_name"), col("department_number")).as("name"),
            col("parent_number").as("parent_code"),
            SchoolFacts.orUnknown("campus").as("campus"),
            SchoolFacts.orUnknown("branch_school").as("branch_school"),
            SchoolFacts.orUnknown("municipality").as("municipality_code"),
            SchoolFacts.noYear().as("school_year"))
        .withColumn("valid_to", least(col("valid_to"), lead("valid_from", 1).over(ofDepartment)))
        .where(col("valid_from").lt(col("valid_to")));
  }
}
