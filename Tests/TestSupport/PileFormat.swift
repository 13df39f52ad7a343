/// A format of files in a pile, which writes stories as other programs do.
package enum PileFormat: String, CaseIterable, Sendable {
  case txt, md, html, json, jsonl, csv, tsv, eml, mbox, rss, atom, nitf, newsml, warc

  /// The ending of its files, without a dot.
  package var ending: String { self == .nitf || self == .newsml ? "xml" : rawValue }

  /// Whether it holds a record after the other, so that a cut leaves some of them whole.
  package var isRecordwise: Bool { [.jsonl, .csv, .tsv, .mbox, .warc].contains(self) }

  /// Whether one file holds several stories.
  package var holdsSeveral: Bool {
    ![.txt, .md, .html, .eml, .nitf, .newsml].contains(self)
  }

  /// The text of a file with these stories.
  package func text(of stories: [PileStory]) -> String {
    guard let first = stories.first else { return "" }
    return switch self {
    case .txt: "\(first.title)\n\n\(first.text)\n"
    case .md: "# \(first.title)\n\n\(first.text)\n"
    case .html: Self.page(first)
    case .json: "[\(stories.map(Self.object).joined(separator: ",\n"))]\n"
    case .jsonl: stories.map { Self.object($0) + "\n" }.joined()
    case .csv: Self.table(stories, separator: ",")
    case .tsv: Self.table(stories, separator: "\t")
    case .eml: Self.mail(first)
    case .mbox:
      stories.map { "From wire@example.org Mon Mar  4 10:00:00 2019\n\(Self.mail($0))\n" }.joined()
    case .rss: Self.rss(stories)
    case .atom: Self.atom(stories)
    case .nitf: Self.nitf(first)
    case .newsml: Self.newsml(first)
    case .warc: stories.enumerated().map { Self.record($1, number: $0) }.joined()
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func object(_ story: PileStory) -> String {
    "{\"title\": \(quoted(story.title)), \"date\": \"\(story.day)\","
      + " \"text\": \(quoted(story.text))}"
  }

  private static func table(_ stories: [PileStory], separator: String) -> String {
    let rows = stories.map { story in
      [story.title, story.day, story.text].map {
        "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
          + "\""
      }
    }
    return ([["title", "date", "text"]] + rows).map {
      $0.joined(separator: separator) + "\r\n"
    }.joined()
  }

  private static func mail(_ story: PileStory) -> String {
    "From: \"Desk\" <desk@example.org>\nTo: list@example.org\nSubject: Council news\n"
      + "Date: Mon, 4 Mar 2019 10:00:00 +0000\nMessage-ID: <\(story.day)@example.org>\n"
      + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
      + "Content-Transfer-Encoding: 8bit\n\n\(story.text)\n"
  }

  private static func paragraphs(_ story: PileStory) -> String {
    story.paragraphs.map { "<p>\($0)</p>\n" }.joined()
  }

  private static func page(_ story: PileStory) -> String {
    "<!DOCTYPE html>\n<html><head><title>\(story.title)</title></head><body>\n"
      + "<nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav>\n<article><h1>"
      + "\(story.title)</h1>\n\(paragraphs(story))</article><footer>All rights reserved</footer>"
      + "</body></html>\n"
  }

  private static func rss(_ stories: [PileStory]) -> String {
    let items = stories.enumerated().map { number, story in
      "<item><title>\(story.title)</title><guid>n\(number)</guid>"
        + "<pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>"
        + "<description><![CDATA[\(paragraphs(story))]]></description></item>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel>"
      + "<title>Wire</title>\n\(items.joined())</channel></rss>\n"
  }

  private static func atom(_ stories: [PileStory]) -> String {
    let entries = stories.enumerated().map { number, story in
      "<entry><title>\(story.title)</title><id>urn:n:\(number)</id>"
        + "<updated>\(story.day)T10:00:00Z</updated><content type=\"text\">\(story.text)</content>"
        + "</entry>\n"
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title>\n\(entries.joined())"
      + "</feed>\n"
  }

  private static func nitf(_ story: PileStory) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<nitf><head><title>\(story.title)</title></head>"
      + "<body><body.head><hedline><hl1>\(story.title)</hl1></hedline></body.head>\n"
      + "<body.content><block>\(paragraphs(story))</block></body.content></body></nitf>\n"
  }

  private static func newsml(_ story: PileStory) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:\(story.day)\""
      + " version=\"1\"><contentMeta><headline>\(story.title)</headline></contentMeta>"
      + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
      + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>\(story.title)</title></head>"
      + "<body>\(paragraphs(story))</body></html></inlineXML></contentSet></newsItem>\n"
  }

  private static func record(_ story: PileStory, number: Int) -> String {
    let body =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(story)
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:\(number)>\r\n"
      + "WARC-Date: \(story.day)T10:00:00Z\r\nWARC-Target-URI: http://example.org/\(number)\r\n"
      + "Content-Type: application/http; msgtype=response\r\n"
      + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
  }
}
