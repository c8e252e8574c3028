/// What a connection's handle asks of its pipeline.
enum ConnectionEvent: Sendable {
  /// Hand on the end of input and discard all that still comes.
  case finish
}
