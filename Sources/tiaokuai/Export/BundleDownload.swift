import OrgAPI
import OrgClient

/// Writes a tenant's state into a folder, file by file, as the server hands it over.
struct BundleDownload {
  let client: OrgClient
  /// The slug that tenant.yaml is to have; nil: the tenant's own.
  var slug: String?

  /// What came of it.
  struct Outcome {
    let revision: Int
    let files: Int
    /// How many members are not in it, as its user may not read them.
    let membersLeftOut: Int
  }

  func write(into folder: inout NewFolder, _ words: Words) async throws -> Outcome {
    let export = try await client.call(ExportBegin.self, NoParams())
    let total = export.files.reduce(0) { $0 + $1.rows }
    let progress = Progress(words("导出", "exporting"), .units, words)
    var done = 0
    for file in export.files {
      var cursor: String?
      repeat {
        let params = ExportRows.Params(export: export.export, file: file.file, cursor: cursor)
        let piece = try await client.call(ExportRows.self, params)
        let text = file.file == "tenant.yaml" && cursor == nil ? renamed(piece.text) : piece.text
        try folder.append(Array(text.utf8), to: file.file, words)
        done += piece.rows
        progress.update(done, of: total)
        cursor = piece.nextCursor
      } while cursor != nil
    }
    progress.finish(done)
    return Outcome(
      revision: export.revision, files: export.files.count, membersLeftOut: export.membersLeftOut ?? 0)
  }

  /// The text with another slug: it stands in the first line.
  private func renamed(_ text: String) -> String {
    guard let slug, text.hasPrefix("slug: "), let end = text.firstIndex(of: "\n") else { return text }
    return "slug: \"\(slug)\"" + text[end...]
  }
}
