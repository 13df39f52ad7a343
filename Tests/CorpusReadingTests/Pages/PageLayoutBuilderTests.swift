import Testing

@testable import CorpusReading

@Suite struct `The text of a page` {
  private func lines(_ html: String) -> [String] {
    let bytes = fragmentText(of: Array(html.utf8)).text
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      ("<p>One <b>two</b>\n  <i>three</i> </p><p>four</p>", ["One two three", "four"]),
      ("a<br>b<br/><br>c", ["a", "b", "c"]),
      ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
      ("<pre>a\n  b  c\n\nd</pre>e", ["a", "  b  c", "d", "e"]),
      ("<ul><li>a</li><li>b <a href=x>c</a></li></ul>", ["a", "b c"]),
      ("<table><tr><th>a</th><td>b</td></tr><tr><td>c<td>d</table>", ["a b", "c d"]),
      ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", ["a", "b"]),
      ("a<script>b</script><style>c</style><noscript>d</noscript><template>e</template>f", ["af"]),
      ("<p hidden>a</p><p style='color:red; DISPLAY : none'>b</p><p>c</p>", ["c"]),
      ("<p>a<span class=sr-only>b</span></p><img alt=c><p aria-hidden=true>d</p>", ["a", "d"]),
      ("<p>&nbsp;</p><p>\u{FEFF}</p><p>a&nbsp;b</p>", ["a\u{A0}b"]),
      ("<p>ab<b>cd</b>ef &amp; &lt;g&gt;", ["abcdef & <g>"]),
      ("<x-card>a</x-card><x-card>b</x-card>", ["a", "b"]),
      ("<select><option>a<option>b</select><button>c</button>", ["a", "b", "c"]),
      ("", []), ("   ", []), ("<p>", []), ("</p></div>a", ["a"]), ("<", ["<"]),
    ] as [(String, [String])])
  func `is what browsers set, a line a block`(html: String, expected: [String]) {
    #expect(lines(html) == expected)
  }

  @Test func `grows no faster than the page`() {
    let patterns = [
      "<div>", "<p>a", "<b>", "<a href=x>", "<table><tr><td>", "<li>", "<br>", "<td>a",
      "<div>a</div>",
      "<p>Ten words stand in this line, and it ends here.</p>", "</p>", "a ", "<div><p>a</div>",
      "<h2><a>b</a></h2>", "<ul><li><a>c</a></ul>",
    ]
    for pattern in patterns {
      func seconds(_ bytes: Int) -> Double {
        let count = bytes / pattern.utf8.count
        let html = Array(String(repeating: pattern, count: count).utf8)
        let clock = ContinuousClock()
        let time = clock.measure { _ = pageDraft(of: html, name: "a", path: "a") }
        return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
      }
      let small = seconds(1 << 15)
      let large = seconds(1 << 18)
      // Eight times the bytes; twice as much again is left for a busy machine.
      #expect(large < 40 * small + 0.5, "\(pattern): \(small) s, then \(large) s")
    }
  }

  @Test func `has one line for all that follows the limit of lines`() {
    let tree = parseHTML(Array("<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul><p>e<br>f</p>".utf8))
    var builder = PageLayoutBuilder(tree, lines: 3)
    let layout = builder.build()
    #expect(String(decoding: layout.text, as: UTF8.self) == "a\nb\nc d e f\n")
    #expect(layout.losses == ["more lines than the limit of 3; the rest is one line"])
    var whole = PageLayoutBuilder(tree, lines: 6)
    #expect(whole.build().losses.isEmpty)
  }
}
