-- about: One row per accepted record of a player's averages per 36 minutes, from pages of leagues, players and teams, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_per_minute, raw_bref__profile_per_minute, raw_bref__team_player_per_minute, bref_profile_names, bref_team_pages, ref_bref_team_codes
-- runs: portable
SELECT
    player_line(1, records.league, records.player_name, records.is_combined_totals),
    records.minutes_played AS season_minutes_played,
    box_columns(records),
    records.awards,
    records.source_url
FROM raw_bref__player_per_minute AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    player_line(2, records.league, people.name, records.is_combined_totals),
    records.minutes_played,
    box_columns(records),
    records.awards,
    records.source_url
FROM raw_bref__profile_per_minute AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    player_line(3, pages.league, records.player_name, FALSE),
    records.minutes_played,
    box_columns(records),
    records.awards,
    records.source_url
FROM raw_bref__team_player_per_minute AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
