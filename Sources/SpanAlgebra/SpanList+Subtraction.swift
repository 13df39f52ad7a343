extension SpanList {
  /// The spans that are not in the other list.
  ///
  /// - Complexity: O(*n* log *m*), and O(*n* + *m*) where they interleave.
  package func subtracting(_ other: SpanList) -> SpanList {
    if other.isEmpty { return self }
    var place = 0
    return filtered { span in
      place = other.firstIndex(from: place) { $0 < span }
      return place == other.count || other.spans[place] != span
    }
  }
}
