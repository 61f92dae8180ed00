import BallerServing
import Foundation

extension OperationRoutes {
    func metricsText(engine: [Snapshot.TaggedBytes]) -> String {
        var text = MetricsText()
        text.requests(metrics)
        addConnections(to: &text)
        addLimits(to: &text)
        addCache(to: &text)
        addArtifact(to: &text)
        addEngine(engine, to: &text)
        addRuns(to: &text)
        text.metric("baller_query_queue_waiting", .gauge, "Requests that wait for a query thread.")
        text.sample("baller_query_queue_waiting", serving.queries.waitingCount)
        if let log {
            text.metric("baller_access_log_dropped_total", .counter, "Log lines dropped because their reader was slow.")
            text.sample("baller_access_log_dropped_total", log.droppedCount)
        }
        return text.text
    }

    private func addConnections(to text: inout MetricsText) {
        text.metric("baller_http_malformed_requests_total", .counter, "Requests that could not be read, by reason.")
        for (fault, count) in metrics.faults.sorted(by: { $0.key.kind.rawValue < $1.key.kind.rawValue }) {
            text.sample("baller_http_malformed_requests_total", count, ["reason": fault.kind.rawValue])
        }
        let counts = connections.counts
        text.metric("baller_connections_open", .gauge, "Connections that are open.")
        text.sample("baller_connections_open", counts.open)
        text.metric("baller_connections_refused_total", .counter, "Connections for which there was no room.")
        text.sample("baller_connections_refused_total", counts.refused)
        text.metric("baller_connections_closed_total", .counter, "Connections that the server closed, by reason.")
        text.sample("baller_connections_closed_total", counts.madeRoom, ["reason": "made_room"])
        text.sample("baller_connections_closed_total", counts.timedOut, ["reason": "timeout"])
    }

    private func addLimits(to text: inout MetricsText) {
        let counts = gate.counts
        text.metric(
            "baller_rate_limited_total",
            .counter,
            "Requests refused because their sender sent too many, by policy."
        )
        for (policy, count) in counts.refused.sorted(by: { $0.key < $1.key }) {
            text.sample("baller_rate_limited_total", count, ["policy": policy])
        }
        text.metric(
            "baller_unknown_keys_total",
            .counter,
            "Requests refused because of a key that the server does not know."
        )
        text.sample("baller_unknown_keys_total", counts.unknownKeys)
        let buckets = gate.bucketCounts
        text.metric("baller_rate_buckets", .gauge, "Addresses and keys whose requests are being counted.")
        text.sample("baller_rate_buckets", buckets.kept)
        text.metric("baller_rate_buckets_evicted_total", .counter, "Counts forgotten early, to make room for others.")
        text.sample("baller_rate_buckets_evicted_total", buckets.evicted)
    }

    private func addCache(to text: inout MetricsText) {
        guard let cache else { return }
        let counts = cache.counts
        text.metric("baller_response_cache_lookups_total", .counter, "Lookups in the response cache.")
        text.sample("baller_response_cache_lookups_total", counts.hits, ["result": "hit"])
        text.sample("baller_response_cache_lookups_total", counts.misses, ["result": "miss"])
        text.metric("baller_response_cache_evictions_total", .counter, "Answers that made room for others.")
        text.sample("baller_response_cache_evictions_total", counts.evictions)
        text.metric("baller_response_cache_bytes", .gauge, "Bytes of the kept answers.")
        text.sample("baller_response_cache_bytes", cache.byteCount)
        text.metric("baller_response_cache_entries", .gauge, "Kept answers.")
        text.sample("baller_response_cache_entries", cache.entryCount)
    }

    private func addEngine(_ memory: [Snapshot.TaggedBytes], to text: inout MetricsText) {
        text.metric("baller_engine_memory_bytes", .gauge, "What the database engine holds of its limit, by use.")
        for part in memory { text.sample("baller_engine_memory_bytes", part.bytes, ["tag": part.tag]) }
        text.metric("baller_engine_out_of_memory_total", .counter, "Queries refused by the engine for want of memory.")
        text.sample("baller_engine_out_of_memory_total", serving.health.outOfMemoryCount)
        guard let snapshot = serving.current.peek else { return }
        text.metric("baller_kept_answer_bytes", .gauge, "Answers of queries kept in memory with the artifact.")
        text.sample("baller_kept_answer_bytes", snapshot.keptAnswerBytes)
        text.metric("baller_kept_plans", .gauge, "Prepared statements kept between queries.")
        text.sample("baller_kept_plans", snapshot.keptPlans)
    }

    private func addArtifact(to text: inout MetricsText) {
        let counts = serving.reloader.counts
        text.metric("baller_reloads_total", .counter, "Attempts to switch to another artifact.")
        text.sample("baller_reloads_total", counts.switched, ["result": "switched"])
        text.sample("baller_reloads_total", counts.refused, ["result": "refused"])
        let snapshot = serving.current.peek
        let isWaiting = serving.reloader.published.isWaiting(behind: snapshot?.name)
        text.metric(
            "baller_published_not_served",
            .gauge,
            "1 while what the store has published is not what is served."
        )
        text.sample("baller_published_not_served", isWaiting ? 1 : 0)
        text.metric(
            "baller_earlier_artifacts_open",
            .gauge,
            "Artifacts that are open for requests that began with them."
        )
        text.sample("baller_earlier_artifacts_open", serving.current.earlier.count)
        let told = serving.reloader.notices.counts
        text.metric("baller_webhook_deliveries_total", .counter, "Swaps that the webhook was told of, or not.")
        text.sample("baller_webhook_deliveries_total", told.delivered, ["result": "delivered"])
        text.sample("baller_webhook_deliveries_total", told.givenUp, ["result": "given_up"])
        text.sample("baller_webhook_deliveries_total", told.dropped, ["result": "dropped"])
        text.metric(
            "baller_webhook_retries_total",
            .counter,
            "Attempts to tell the webhook that failed and were repeated."
        )
        text.sample("baller_webhook_retries_total", told.retried)
        guard let snapshot else { return }
        text.metric("baller_artifact_info", .gauge, "The artifact that answers.")
        let labels: KeyValuePairs = ["artifact": snapshot.name, "schema_version": snapshot.schemaVersion]
        text.sample("baller_artifact_info", 1, labels)
        text.metric("baller_artifact_created_timestamp_seconds", .gauge, "When it was built.")
        text.sample("baller_artifact_created_timestamp_seconds", Int(snapshot.createdAt.timeIntervalSince1970))
    }
}
