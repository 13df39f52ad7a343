internal import Glibc

/// How often two things are observed together and apart, and how strongly that says they belong
/// together.
///
///                     the word      other words
///     near the hits   o11           o12            r1
///     elsewhere       o21           o22            r2
///                     c1            c2             n
///
/// - Note: Source: Evert (2008), "Corpora and collocations", in Lüdeling and Kytö (eds.), *Corpus
///   Linguistics: An International Handbook*, section 5.1: observed and expected frequencies.
package struct ContingencyTable: Hashable, Sendable {
  /// How often the word stands near the hits.
  package let o11: Int
  /// How many words stand near the hits, how often the word stands anywhere, and how many words
  /// there are.
  package let r1: Int
  package let c1: Int
  package let n: Int

  /// - Precondition: `o11` is at most `r1` and `c1`, and these are at most `n`.
  package init(o11: Int, r1: Int, c1: Int, n: Int) {
    precondition(
      0 <= o11 && o11 <= r1 && o11 <= c1 && r1 + c1 - o11 <= n, "\(o11) \(r1) \(c1) \(n)")
    self.o11 = o11
    self.r1 = r1
    self.c1 = c1
    self.n = n
  }

  /// How often the word would stand near the hits by chance, *R₁C₁/N*; 0 where there are no words.
  package var expected: Double { n > 0 ? Double(r1) * Double(c1) / Double(n) : 0 }

  /// The logarithm of the likelihood ratio, *G²*; negative where less was observed than expected.
  ///
  /// - Note: Source: Dunning (1993), "Accurate methods for the statistics of surprise and
  ///   coincidence", *Computational Linguistics* 19(1); as 2 Σ *O* ln (*O*/*E*) in Evert (2008),
  ///   section 5.2. The sign is that of *O₁₁ − E₁₁*.
  package var logLikelihood: Double {
    let total = Double(n)
    func part(_ observed: Int, _ row: Int, _ column: Int) -> Double {
      guard observed > 0 else { return 0 }
      return Double(observed) * log(Double(observed) / (Double(row) * Double(column) / total))
    }
    let sum =
      part(o11, r1, c1) + part(r1 - o11, r1, n - c1) + part(c1 - o11, n - r1, c1)
      + part(n - r1 - c1 + o11, n - r1, n - c1)
    // Rounding may leave a little below zero where observed and expected agree.
    let ratio = max(0, 2 * sum)
    return Double(o11) < expected ? -ratio : ratio
  }

  /// How often the word stands near the hits against how often either is there, on a scale that ends
  /// at 14: 14 + log₂ (2 *O₁₁* / (*R₁* + *C₁*)).
  ///
  /// One point more is twice as often. It does not depend on the size of the corpus. −∞ where the
  /// word does not stand near the hits.
  ///
  /// - Note: Source: Rychlý (2008), "A lexicographer-friendly association score", *RASLAN 2008*.
  package var logDice: Double { 14 + log2(2 * Double(o11) / Double(r1 + c1)) }

  /// Pointwise mutual information in bits, log₂ (*O₁₁*/*E₁₁*); −∞ where the word does not stand near
  /// the hits.
  ///
  /// - Note: Source: Church and Hanks (1990), "Word association norms, mutual information, and
  ///   lexicography", *Computational Linguistics* 16(1); by this table in Evert (2008), section 4.2.
  package var pmi: Double { log2(Double(o11) / expected) }

  /// The *t*-score, (*O₁₁* − *E₁₁*) / √*O₁₁*; −∞ where the word does not stand near the hits.
  ///
  /// - Note: Source: Church, Gale, Hanks and Hindle (1991), "Using statistics in lexical analysis";
  ///   by this table in Evert (2008), section 4.2.
  package var tScore: Double { (Double(o11) - expected) / Double(o11).squareRoot() }
}
