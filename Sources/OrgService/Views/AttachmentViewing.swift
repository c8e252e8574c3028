import OrgAPI
import OrgDomain
import OrgStorage

extension AttachmentView {
  /// An attachment as the wire has it.
  init(_ attachment: StoredAttachment, in state: TenantState) {
    self.init(
      attachment: String(attachment.number.rawValue), unit: state.tree.code(of: attachment.unit).text,
      case: attachment.item.map { String($0.rawValue) }, name: attachment.name,
      type: Wire.MediaType(attachment.type), size: attachment.size, sha256: Digest.text(attachment.digest),
      received: attachment.received, by: state.userCode(attachment.by) ?? "",
      createdAt: state.calendar.text(of: attachment.createdAt),
      finishedAt: attachment.finishedAt.map { state.calendar.text(of: $0) })
  }
}

extension MediaType {
  init(_ value: Wire.MediaType) {
    switch value {
    case .pdf: self = .pdf
    case .jpeg: self = .jpeg
    case .png: self = .png
    case .tiff: self = .tiff
    case .ofd: self = .ofd
    case .docx: self = .docx
    case .xlsx: self = .xlsx
    case .text: self = .text
    case .csv: self = .csv
    }
  }
}

extension Wire.MediaType {
  init(_ value: MediaType) {
    switch value {
    case .pdf: self = .pdf
    case .jpeg: self = .jpeg
    case .png: self = .png
    case .tiff: self = .tiff
    case .ofd: self = .ofd
    case .docx: self = .docx
    case .xlsx: self = .xlsx
    case .text: self = .text
    case .csv: self = .csv
    }
  }
}
