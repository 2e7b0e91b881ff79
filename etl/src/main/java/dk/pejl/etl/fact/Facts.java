package dk.pejl.etl.fact;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import java.util.List;

/** All facts that transform makes. */
public final class Facts {
  private Facts() {}

  /** The facts, by name. */
  public static List<Fact> all(Crosswalks crosswalks) {
    AreaCodes areas = AreaCodes.of(crosswalks.municipalities());
    return List.of(
        new EducationStatusFact(areas),
        new LabourMarketFact(),
        new PopulationFact(areas),
        new SchoolStatisticFact(areas));
  }
}
