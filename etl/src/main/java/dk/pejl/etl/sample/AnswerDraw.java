package dk.pejl.etl.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws answers of 1 to 5 with an exact number of positive ones (4 and 5) and an exact sum. */
final class AnswerDraw {
  private AnswerDraw() {}

  /** {@code count} answers, {@code positive} of them 4 or 5, with a mean as near as can be. */
  static List<Integer> of(int count, int positive, double mean, Random random) {
    int[] answers = new int[count];
    for (int i = 0; i < count; i++) {
      answers[i] = i < positive ? 4 : 3;
    }
    int wanted = (int) Math.round(mean * count);
    int lacking = wanted - 4 * positive - 3 * (count - positive);
    // Some answer more sharply than others: a 5 and a 2 for a 4 and a 3.
    int pairs = Math.min(positive, count - positive) / 3;
    for (int i = 0; i < pairs; i++) {
      answers[i]++;
      answers[positive + i]--;
    }
    for (int i = pairs; lacking > 0 && i < positive; i++) {
      answers[i]++;
      lacking--;
    }
    for (int i = positive; lacking > 0 && i < positive + pairs; i++) {
      answers[i]++;
      lacking--;
    }
    for (int i = 0; lacking < 0 && i < pairs; i++) {
      answers[i]--;
      lacking++;
    }
    for (int round = 0; round < 2; round++) {
      for (int i = count - 1; lacking < 0 && i >= positive; i--) {
        if (answers[i] > 1) {
          answers[i]--;
          lacking++;
        }
      }
    }
    List<Integer> drawn = new ArrayList<>(count);
    for (int answer : answers) {
      drawn.add(answer);
    }
    Collections.shuffle(drawn, random);
    return drawn;
  }
}
