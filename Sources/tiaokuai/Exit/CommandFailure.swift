/// Why a command ends early: what is said on standard error, and the exit status.
struct CommandFailure: Error, Equatable {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
