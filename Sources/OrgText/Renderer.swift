/// Puts arguments into templates, in one language.
struct Renderer {
  let wording: any Wording.Type
  let arguments: [String: String]

  /// The sentence. An argument that is missing where it must not be is written as `?`.
  func render(_ template: Template) -> String {
    template.parts.map { render($0) ?? "?" }.joined()
  }

  /// A part's text; an optional part is empty where an argument of its own is missing.
  private func render(_ part: Template.Part) -> String? {
    switch part {
    case .text(let text): return text
    case .argument(let name, let format): return render(name, as: format)
    case .optional(let inner):
      var text = ""
      for part in inner {
        guard let piece = render(part) else { return "" }
        text += piece
      }
      return text
    }
  }

  /// Nil where the argument is missing or empty.
  private func render(_ name: String, as format: Template.Format) -> String? {
    guard let value = arguments[name], !value.isEmpty else { return nil }
    let style = wording.style
    switch format {
    case .plain: return value
    case .given: return ""
    case .name: return list(value) { wording.name(ofWord: $0, in: name) }
    case .list: return list(value) { $0 }
    case .unit: return style.named(arguments[name + "Name"], code: value)
    case .document: return style.titled(arguments[name + "Title"], code: value)
    case .units:
      let names = (arguments[name + "Names"] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      var position = -1
      return list(value) { code in
        position += 1
        return style.named(names.indices.contains(position) ? String(names[position]) : nil, code: code)
      }
    }
  }

  /// Writes the entries of a list; `+n` at its end stands for n more.
  private func list(_ value: String, _ write: (String) -> String) -> String {
    var entries = value.split(separator: ",").map { String($0.drop(while: { $0 == " " })) }
    guard let last = entries.last, last.hasPrefix("+"), let more = Int(last.dropFirst()) else {
      return wording.style.list(entries.map(write))
    }
    entries.removeLast()
    return wording.style.list(entries.map(write)) + wording.style.more(String(more))
  }
}
