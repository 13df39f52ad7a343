internal import Glibc

/// How often a word stands in one corpus and in another.
package struct FrequencyComparison: Hashable, Sendable {
  /// How often it stands in the corpus looked at, and how many words that has.
  package let count: Int
  package let size: Int
  /// How often it stands in the reference, and how many words that has.
  package let referenceCount: Int
  package let referenceSize: Int

  package init(count: Int, size: Int, referenceCount: Int, referenceSize: Int) {
    self.count = count
    self.size = size
    self.referenceCount = referenceCount
    self.referenceSize = referenceSize
  }

  /// How often it would stand in the corpus looked at if both used it alike; 0 where both are empty.
  package var expected: Double {
    let total = Double(size) + Double(referenceSize)
    return total > 0 ? Double(size) * (Double(count) + Double(referenceCount)) / total : 0
  }

  /// Log-likelihood; negative where the reference uses it more.
  ///
  ///     E₁ = N₁ (O₁ + O₂) / (N₁ + N₂)    E₂ = N₂ (O₁ + O₂) / (N₁ + N₂)
  ///     G² = 2 (O₁ ln (O₁/E₁) + O₂ ln (O₂/E₂))
  ///
  /// - Note: Source: Rayson and Garside (2000), "Comparing corpora using frequency profiling",
  ///   *Workshop on Comparing Corpora*, ACL 2000.
  package var logLikelihood: Double {
    let expectedReference = Double(count) + Double(referenceCount) - expected
    func part(_ observed: Int, _ expected: Double) -> Double {
      observed > 0 && expected > 0 ? Double(observed) * log(Double(observed) / expected) : 0
    }
    let ratio = max(0, 2 * (part(count, expected) + part(referenceCount, expectedReference)))
    return Double(count) < expected ? -ratio : ratio
  }

  /// The binary logarithm of the ratio of the relative frequencies; 0 where one of both is empty.
  ///
  /// One point more is twice as often. A count of zero is taken for 0.5.
  ///
  /// - Note: Source: Hardie (2014), "Log Ratio: an informal introduction", ESRC Centre for Corpus
  ///   Approaches to Social Science, Lancaster.
  package var logRatio: Double {
    guard size > 0, referenceSize > 0 else { return 0 }
    func frequency(_ count: Int, _ size: Int) -> Double {
      (count == 0 ? 0.5 : Double(count)) / Double(size)
    }
    return log2(frequency(count, size) / frequency(referenceCount, referenceSize))
  }
}
