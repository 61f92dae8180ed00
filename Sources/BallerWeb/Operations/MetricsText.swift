/// Metrics in the text form of Prometheus.
struct MetricsText {
    private(set) var text = ""

    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    /// Begins a metric; its samples follow.
    mutating func metric(_ name: String, _ kind: Kind, _ about: String) {
        text += "# HELP \(name) \(about)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    mutating func sample(_ name: String, _ value: some Numeric, _ labels: KeyValuePairs<String, String> = [:]) {
        let pairs = labels.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
        text += pairs.isEmpty ? "\(name) \(value)\n" : "\(name){\(pairs)} \(value)\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

extension MetricsText {
    mutating func requests(_ metrics: RequestMetrics) {
        let routes = metrics.routes.sorted { $0.key < $1.key }
        metric("baller_http_requests_total", .counter, "Requests answered.")
        for (route, counts) in routes {
            for (status, count) in counts.statuses.sorted(by: { $0.key < $1.key }) {
                sample("baller_http_requests_total", count, ["route": route, "status": String(status)])
            }
        }
        let name = "baller_http_request_duration_seconds"
        metric(name, .histogram, "Time from the request's head to its answer.")
        for (route, counts) in routes {
            var sum = 0
            for (index, count) in counts.buckets.enumerated() {
                sum += count
                let bound = index < RequestMetrics.bounds.count ? RequestMetrics.bounds[index].label : "+Inf"
                sample("\(name)_bucket", sum, ["route": route, "le": bound])
            }
            sample("\(name)_sum", counts.seconds, ["route": route])
            sample("\(name)_count", sum, ["route": route])
        }
    }
}
