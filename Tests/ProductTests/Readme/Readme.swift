import Foundation

/// The README, taken apart.
struct Readme {
  /// A block of code, and the language that it names; the indented ones name none.
  struct Block {
    let language: String?
    let lines: [String]

    var text: String { lines.joined(separator: "\n") + "\n" }
  }

  let text: String
  let blocks: [Block]

  init() throws {
    text = try Repository.text("README.md")
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
