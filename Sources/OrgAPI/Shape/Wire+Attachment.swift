extension Wire {
  /// The types of document that may be attached. The content is checked: by how it begins, and texts as UTF-8 throughout.
  /// OFD, DOCX and XLSX are archives, and are checked as such.
  public enum MediaType: String, WireWord {
    case pdf = "application/pdf"
    case jpeg = "image/jpeg"
    case png = "image/png"
    case tiff = "image/tiff"
    case ofd = "application/ofd"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case text = "text/plain"
    case csv = "text/csv"
  }
}
