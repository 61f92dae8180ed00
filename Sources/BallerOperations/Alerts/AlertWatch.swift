package import Foundation

/// The conditions of alerts.
package struct AlertWatch: Sendable {
    package var tellers: [any AlertTeller]
    /// How long the morning's job may take to be done.
    package var lateAfter: TimeInterval
    /// Conditions of the machine and of a server in this process: a message if something is wrong.
    package var probes: [AlertKind: @Sendable () async -> String?]

    package init(
        tellers: [any AlertTeller],
        lateAfter: TimeInterval,
        probes: [AlertKind: @Sendable () async -> String?] = [:]
    ) {
        self.tellers = tellers
        self.lateAfter = lateAfter
        self.probes = probes
    }

    func conditions() async -> [AlertKind: String?] {
        var found: [AlertKind: String?] = [:]
        for (kind, probe) in probes { found.updateValue(await probe(), forKey: kind) }
        return found
    }

    /// What a run shows: a condition that it says nothing about stays as it is.
    func conditions(after run: RunRecord) -> [AlertKind: String?] {
        var found: [AlertKind: String?] = [:]
        let reason = "\(run.job) run \(run.id ?? 0): \(run.reason ?? run.state.rawValue)"
        if run.findings.pages != nil { found.updateValue(nil, forKey: .crawlerStoodDown) }
        if let drifted = run.findings.drifted {
            let message =
                "\(drifted) \(drifted == 1 ? "page has" : "pages have") a layout that is not known; see the run \(run.id ?? 0)"
            found.updateValue(drifted > 0 ? message : nil, forKey: .pageDrift)
        }
        switch (run.state, run.code?.hasPrefix("fetch.")) {
        case (.passed, _): found.updateValue(nil, forKey: .buildFailed)
        case (.failed, true?), (.refused, true?): found.updateValue(reason, forKey: .crawlerStoodDown)
        case (.failed, _), (.refused, _): found.updateValue(reason, forKey: .buildFailed)
        case (.running, _), (.skipped, _), (.interrupted, _): break
        }
        return found
    }
}
