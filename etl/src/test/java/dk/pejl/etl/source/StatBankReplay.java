package dk.pejl.etl.source;

import dk.pejl.etl.source.ReplayServer.Request;
import java.util.function.Function;

/** StatBank with one small table of the form of FOLK1A; its figures are made up. */
final class StatBankReplay implements Function<Request, Replay> {
  static final String TABLE_INFO =
      """
      {"id":"FOLK1A","text":"Folketal den 1. i kvartalet","unit":"Antal","active":true,"variables":[
       {"id":"OMRÅDE","text":"område","elimination":true,"time":false,"values":[{"id":"183","text":"Ishøj"}]},
       {"id":"KØN","text":"køn","elimination":true,"time":false,"values":[{"id":"1","text":"Mænd"}]},
       {"id":"ALDER","text":"alder","elimination":true,"time":false,"values":[{"id":"17","text":"17 år"}]},
       {"id":"Tid","text":"tid","elimination":false,"time":true,"values":[{"id":"2024K1","text":"2024K1"}]}]}
      """;
  static final String DATA =
      "OMRÅDE;KØN;ALDER;TID;INDHOLD\r\n183;1;17;2024K1;151\r\n183;2;17;2024K1;..\r\n";
  static final String REFUSAL =
      "{\"errorTypeCode\":\"EXTRACT-NOTFOUND\",\"message\":\"Tabellen findes ikke\"}";

  private Replay data = Replay.csv("\ufeff" + DATA);

  /** Answers with something else from now on. */
  StatBankReplay then(Replay replay) {
    data = replay;
    return this;
  }

  @Override
  public Replay apply(Request request) {
    if (request.path().equals("/v1/tableinfo/FOLK1A") && request.method().equals("GET")) {
      return Replay.json(TABLE_INFO);
    }
    return request.path().equals("/v1/data") && request.method().equals("POST")
        ? data
        : Replay.refusal(404, REFUSAL);
  }
}
