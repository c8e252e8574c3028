/// The scan of a paper that a unit signed, as an attachment.
public struct SignedScan: Equatable, Sendable {
  public let attachment: AttachmentNumber
  /// SHA-256 of its bytes, hexadecimal.
  public let digest: String

  public init(attachment: AttachmentNumber, digest: String) {
    self.attachment = attachment
    self.digest = digest
  }
}

/// That a superior's clerk enters what a lower unit wrote on paper (DESIGN 6).
public struct BehalfEntry: Equatable, Sendable {
  public let superior: UnitIndex
  /// The unit's signed paper; only a case that is being opened goes without.
  public let scan: SignedScan?

  public init(superior: UnitIndex, scan: SignedScan?) {
    self.superior = superior
    self.scan = scan
  }
}
