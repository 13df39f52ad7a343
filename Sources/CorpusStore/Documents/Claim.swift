/// What one part of a source says of a document: several may, and one is believed.
package struct Claim: Hashable, Sendable {
  /// The field it is about: `date`, `title`, `place`, `byline`.
  package var field: String
  package var value: String
  /// The part of the source that says so: `json-ld`, `meta`, `time`, `field`, `url`.
  package var basis: String

  package init(_ field: String, _ value: String, basis: String) {
    self.field = field
    self.value = value
    self.basis = basis
  }
}
