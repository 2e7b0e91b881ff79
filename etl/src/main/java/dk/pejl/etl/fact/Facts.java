package dk.pejl.etl.fact;

import dk.pejl.warehouse.crosswalk.Crosswalks;
import java.util.ArrayList;
import java.util.List;

/** All facts that transform makes. */
public final class Facts {
  private Facts() {}

  /** The facts, by name. */
  public static List<Fact> all(Crosswalks crosswalks) {
    AreaCodes areas = AreaCodes.of(crosswalks.municipalities());
    List<Fact> facts = new ArrayList<>();
    facts.add(new EducationStatusFact(areas));
    facts.add(new LabourMarketFact());
    facts.add(new PopulationFact(areas));
    facts.add(new SchoolStatisticFact(areas));
    facts.addAll(OfficialFacts.all(areas));
    facts.addAll(SchoolFacts.all(areas));
    facts.addAll(MunicipalFacts.all(areas));
    facts.addAll(SurveyFacts.all());
    facts.addAll(CoordinatorFacts.all());
    return List.copyOf(facts);
  }
}
