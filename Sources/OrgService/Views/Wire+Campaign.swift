import OrgAPI
import OrgDomain

extension Wire.EvidenceGate {
  init(_ value: EvidencePart.Place) {
    switch value {
    case .subject: self = .subject
    case .step(.conduct): self = .conduct
    case .step(.review): self = .review
    case .step(.concur): self = .concur
    case .step(.sign): self = .sign
    case .step(.decide): self = .decide
    case .step(.guide): self = .guide
    case .step(.file): self = .file
    }
  }
}
