package dk.pejl.etl.rule;

import java.util.List;

/** All rules that a delivery is checked by. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new AboveLimitRule(),
          new DuplicateKeyRule(),
          new EmptyFileRule(),
          new ErrorAnswerRule(),
          new HeaderMismatchRule(),
          new HtmlInsteadOfDataRule(),
          new InvalidMetaRule(),
          new InvalidValueRule(),
          new MissingRequiredRule(),
          new NotCsvRule(),
          new NotJsonRule(),
          new NotWorkbookRule(),
          new PersonalNumberCheckRule(),
          new RecordShapeRule(),
          new SeveralSlotsRule(),
          new SpecialMemberRule(),
          new TotalMismatchRule(),
          new TruncatedFileRule(),
          new UnfinishedLineRule(),
          new UnknownCodeRule(),
          new UnknownFileRule(),
          new WithdrawnFileRule(),
          new WrongEncodingRule());

  private Rules() {}

  /** All rules, in the order of their names. */
  public static List<Rule> all() {
    return ALL;
  }
}
