internal import CorpusStore

/// What the meta data of a web page say of it: date, title, byline, source and the like, each with
/// the part of the page that says so.
///
/// Claims come in the order of trust; those that name one field differ in value or basis. What
/// `address`, from which the page was fetched, says comes last; where it is empty, the page's own
/// does.
///
/// - Complexity: O(*n*) in the size of the tree.
func pageClaims(of tree: MarkupTree, address: String) -> [Claim] {
  let outline = PageOutline(of: tree)
  let own = CanonicalAddress(of: tree, fetchedFrom: address)
  let elements = MetaElements(of: tree)
  var list = ClaimList()
  let headline = elements.headline ?? outline.firstHeading
  for claim in linkedDataClaims(of: outline.linkedData, address: own.value, headline: headline) {
    list.add(claim)
  }
  elements.claims.forEach { list.add($0) }
  outline.microdataClaims().forEach { list.add($0) }
  outline.timeClaims().forEach { list.add($0) }
  if let language = outline.language { list.add(Claim("language", language, basis: "meta")) }
  let site = list.value(of: "source")
  if let title = outline.title {
    let parts = TitleParts(
      of: cleaned(title), site: site,
      headlines: [headline, outline.firstHeading].compactMap(\.self))
    let place = address.isEmpty ? own.value : address
    if site == nil, TitleParts.isSite(parts.headline, of: place) {
      list.add(Claim("source", parts.headline, basis: "title element"))
    } else {
      list.add(Claim("title", parts.headline, basis: "title element"))
    }
    if let name = parts.site { list.add(Claim("source", name, basis: "title element")) }
  }
  if let canonical = own.canonical { list.add(Claim("url", canonical, basis: "canonical")) }
  if let site { list.leaveOut(site: site) }
  addressClaims(address.isEmpty ? own.value : address).forEach { list.add($0) }
  return list.claims
}

/// Claims with clean values, each once.
struct ClaimList {
  private(set) var claims: [Claim] = []
  private var seen: Set<Claim> = []

  /// Adds a claim whose value is worth something once it is clean.
  ///
  /// A byline or source that is a known agency claims that agency, too.
  mutating func add(_ raw: Claim) {
    guard let value = fieldValue(raw.value, of: raw.field) else { return }
    let claim = Claim(raw.field, value, basis: raw.basis)
    guard seen.insert(claim).inserted else { return }
    claims.append(claim)
    if raw.field == "byline" || raw.field == "source", raw.basis != "url",
      let agency = Byline.agency(among: value[...]).nonEmpty
    {
      add(Claim("agency", agency, basis: raw.basis))
    }
  }

  /// The first value that is claimed for a field.
  func value(of field: String) -> String? { claims.first { $0.field == field }?.value }

  /// Takes the name of the site off the titles that carry it.
  mutating func leaveOut(site: String) {
    for index in claims.indices where claims[index].field == "title" {
      claims[index].value = TitleParts(of: claims[index].value, site: site).headline
    }
  }
}

extension String {
  /// The text, or `nil` where there is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
