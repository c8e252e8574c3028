/// The types of document that may be attached; a closed list.
public enum MediaType: String, CaseIterable, Sendable {
  case pdf = "application/pdf"
  case jpeg = "image/jpeg"
  case png = "image/png"
  case tiff = "image/tiff"
  /// 版式文档, GB/T 33190
  case ofd = "application/ofd"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case text = "text/plain"
  case csv = "text/csv"

  /// What the bytes of such a document are. Office documents are archives; their bytes do not tell one from another.
  public var form: ContentForm {
    switch self {
    case .pdf: .pdf
    case .jpeg: .jpeg
    case .png: .png
    case .tiff: .tiff
    case .ofd, .docx, .xlsx: .zip
    case .text, .csv: .text
    }
  }
}

/// What bytes show themselves to be.
public enum ContentForm: String, CaseIterable, Sendable {
  case pdf, jpeg, png, tiff, zip
  /// UTF-8 without U+0000.
  case text

  /// The form that the first bytes announce; nil where they announce none.
  static func announced(by bytes: [UInt8]) -> ContentForm? {
    let marks: [(ContentForm, [UInt8])] = [
      (.pdf, [0x25, 0x50, 0x44, 0x46, 0x2D]), (.jpeg, [0xFF, 0xD8, 0xFF]),
      (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.tiff, [0x49, 0x49, 0x2A, 0x00]),
      (.tiff, [0x4D, 0x4D, 0x00, 0x2A]), (.zip, [0x50, 0x4B, 0x03, 0x04]),
    ]
    return marks.first { bytes.starts(with: $0.1) }?.0
  }
}
