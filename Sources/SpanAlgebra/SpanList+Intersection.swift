extension SpanList {
  /// The spans that are in both lists.
  ///
  /// - Complexity: O(*r* log *c*) where *r* and *c* are the lengths of the rarer and the commoner
  ///   list.
  package func intersection(_ other: SpanList) -> SpanList {
    let (rare, common) = count <= other.count ? (self, other) : (other, self)
    var place = 0
    return rare.filtered { span in
      place = common.firstIndex(from: place) { $0 < span }
      return place < common.count && common.spans[place] == span
    }
  }
}
