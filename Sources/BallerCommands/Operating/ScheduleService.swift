import BallerCore
import BallerOperations
import BallerServing
import BallerWeb
import Logging
import ServiceLifecycle

/// Runs jobs by the schedule beside a server, until that stops.
struct ScheduleService: Service {
    private let operations: Operations

    init(_ settings: Settings, _ serving: ArtifactServing, _ metrics: RequestMetrics, logger: Logger) async throws {
        let errors = ErrorRate(over: try await settings.value(SettingCatalog.alertsErrorPercent, in: 0...100)) {
            metrics.answers
        }
        let reloader = serving.reloader
        let probes: AlertProbes = [
            .artifactRefused: {
                let published = reloader.published
                return published.failure.map {
                    "\(published.id ?? "what is published") is not served: \($0.error.message)"
                }
            },
            .errorRate: { errors.look() },
        ]
        operations = Operations(
            try await settings.operations(probes, site: nil) { event in
                switch event {
                case .ended(let run): logger.notice("\(run.summary)")
                case .fault(let error): logger.error("schedule", metadata: ["error": "\(error)"])
                }
            }
        )
    }

    func run() async throws {
        await cancelWhenGracefulShutdown { await operations.run() }
    }
}
