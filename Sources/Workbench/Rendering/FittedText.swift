/// Where a text stands in a field that is wider than it.
enum FieldAlignment: Sendable, Equatable {
  case leading
  case trailing
}

/// A text in exactly `width` columns of a terminal: padded, or cut with `…`.
///
/// - Parameters:
///   - text: Visible characters only.
///   - width: The columns of the field, 0 upwards.
///   - alignment: Where a shorter text stands.
///   - cutsStart: Whether a longer text loses its beginning instead of its end.
/// - Returns: A text whose display width is `width`.
func fitted(
  _ text: String, to width: Int, _ alignment: FieldAlignment = .leading, cutsStart: Bool = false
) -> String {
  let shown = cut(text, to: width, cutsStart: cutsStart)
  let padding = String(repeating: " ", count: max(0, width - displayWidth(of: shown)))
  return alignment == .leading ? shown + padding : padding + shown
}

/// A text in at most `width` columns, with `…` where something is missing.
func cut(_ text: String, to width: Int, cutsStart: Bool = false) -> String {
  guard displayWidth(of: text) > width else { return text }
  guard width > 0 else { return "" }
  return cutsStart
    ? "…" + suffix(of: text, fitting: width - 1)
    : prefix(of: text, fitting: width - 1) + "…"
}

/// A text broken at blanks into lines of at most `width` columns; longer words are broken too.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    var rest = word[...]
    let joined = line.isEmpty ? String(rest) : line + " " + rest
    if displayWidth(of: joined) <= width {
      line = joined
      continue
    }
    if !line.isEmpty { lines.append(line) }
    while displayWidth(of: String(rest)) > width {
      let head = prefix(of: String(rest), fitting: width)
      let end = rest.index(rest.startIndex, offsetBy: max(1, head.count))
      lines.append(head.isEmpty ? "…" : String(head))
      rest = rest[end...]
    }
    line = String(rest)
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// A bar of at most `width` columns for a share of the greatest value, in steps of an eighth.
///
/// What is more than nothing shows at least the thinnest stroke.
func bar(share: Double, width: Int) -> String {
  guard share > 0, width > 0 else { return "" }
  let eighths = max(1, Int((min(share, 1) * Double(width * 8)).rounded()))
  let strokes = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  return String(repeating: "█", count: eighths / 8) + strokes[eighths % 8]
}
