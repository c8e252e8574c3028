public import Logging
import OrgDomain
public import ServiceLifecycle

/// Wakes tenants, open or closed, when a step that waits there passes its deadline, and has them put it on record.
///
/// What is due is in the tenants' databases alone: a server that was killed goes on where it stood.
public struct ReminderService: Service {
  /// The most tenants that are worked on at once.
  private static let width = 4

  private let installation: Installation
  private let clock: any ServiceClock
  private let logger: Logger

  public init(installation: Installation, clock: any ServiceClock, logger: Logger) {
    self.installation = installation
    self.clock = clock
    self.logger = logger
  }

  /// Works until its task is cancelled or the service group shuts down gracefully; what is under way is finished.
  public func run() async throws {
    await cancelWhenGracefulShutdown { await work() }
  }

  private func work() async {
    var failures = ReminderFailures()
    while !Task.isCancelled {
      let times = installation.dueTimes.snapshot()
      let now = clock.now()
      let due = failures.due(times.dues, at: now)
      if due.isEmpty {
        await sleep(until: failures.next(times.dues), after: times)
      } else {
        await remind(due, &failures)
      }
    }
  }

  /// Sleeps until an instant, nil for ever, or a change of the due times, whichever is first.
  private func sleep(until instant: Instant?, after times: DueTimes.Snapshot) async {
    let clock = clock
    let sleep = Task { try? await clock.sleep(until: instant ?? Instant(milliseconds: .max)) }
    installation.dueTimes.onChange(after: times) { sleep.cancel() }
    await withTaskCancellationHandler {
      await sleep.value
    } onCancel: {
      sleep.cancel()
    }
  }

  /// Has tenants carry out what is due, a few at a time; one that fails stops no other.
  private func remind(_ tenants: [String], _ failures: inout ReminderFailures) async {
    await withTaskGroup(of: (String, (any Error)?).self) { group in
      var rest = tenants[...]
      for tenant in rest.prefix(ReminderService.width) { add(tenant, to: &group) }
      rest = rest.dropFirst(ReminderService.width)
      for await (tenant, error) in group {
        if let error {
          let until = failures.note(tenant, at: clock.now())
          logger.error(
            "a tenant's reminders failed",
            metadata: ["tenant": "\(tenant)", "error": "\(error)", "again": "\(until.milliseconds)"])
        } else {
          failures.forget(tenant)
        }
        if let next = rest.popFirst(), !Task.isCancelled { add(next, to: &group) }
      }
    }
  }

  private func add(_ tenant: String, to group: inout TaskGroup<(String, (any Error)?)>) {
    let installation = installation
    group.addTask {
      do {
        try await installation.carryOutDue(tenant)
        return (tenant, nil)
      } catch {
        return (tenant, error)
      }
    }
  }
}
