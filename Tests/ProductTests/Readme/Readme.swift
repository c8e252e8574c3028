import Foundation

/// The README, or a chapter of it, taken apart.
struct Readme {
  /// A block of code, and the language that it names; the indented ones name none.
  struct Block {
    let language: String?
    let lines: [String]

    var text: String { lines.joined(separator: "\n") + "\n" }
  }

  /// Why a chapter cannot be read.
  struct NoChapter: Error {
    let title: String
  }

  let text: String
  let blocks: [Block]

  init() throws { self.init(text: try Repository.text("README.md")) }

  private init(text: String) {
    self.text = text
    var blocks: [Block] = []
    var lines: [String] = []
    var fence: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""] {
      if let language = fence {
        if line == "```" {
          blocks.append(Block(language: language, lines: lines))
          (fence, lines) = (nil, [])
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("    ") {
        lines.append(String(line.dropFirst(4)))
      } else {
        if !lines.isEmpty { blocks.append(Block(language: nil, lines: lines)) }
        lines = []
        if line.hasPrefix("```") { fence = String(line.dropFirst(3)) }
      }
    }
    self.blocks = blocks
  }

  /// The chapter of this title, up to the next one.
  func chapter(_ title: String) throws -> Readme {
    guard let heading = text.range(of: "\n## \(title)\n") else { throw NoChapter(title: title) }
    let rest = text[heading.upperBound...]
    let end = rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex
    return Readme(text: String(rest[..<end]) + "\n")
  }

  func blocks(_ language: String?) -> [Block] { blocks.filter { $0.language == language } }

  /// Every command line of the tool that it shows, in blocks and within sentences, without comments.
  var toolLines: [String] {
    let inBlocks = blocks.flatMap(\.lines)
    let inSentences = text.matches(of: /`(tiaokuai [^`]*)`/).map { String($0.output.1) }
    return (inBlocks + inSentences).filter { $0.hasPrefix("tiaokuai ") }.map { line in
      String(line.prefix { $0 != "#" })
    }
  }
}
