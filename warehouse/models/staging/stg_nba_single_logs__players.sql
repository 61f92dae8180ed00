-- about: One row per accepted record of a player in PlayerGameLog, in the warehouse's names; the matchup says which team he played for.
-- stages: raw_nba_single_logs__players
-- feeds: numbered_player_games
-- reads: raw_nba_single_logs__players, ref_team_seasons
WITH records AS (
    SELECT
        logs.*,
        -- One file may name the player and another not.
        max(logs.player_name) OVER (PARTITION BY logs.player_id) AS written_name,
        split_part(logs.matchup, ' ', 1) AS team_abbreviation
    FROM raw_nba_single_logs__players AS logs
)

SELECT
    records.import_batch_id,
    records.source_row,
    records.player_id,
    records.written_name AS player_name,
    teams.team_id,
    records.team_abbreviation,
    @nba_game_columns(records.game_id),
    records.game_date,
    @matchup_columns(records.matchup, records.team_abbreviation),
    records.outcome,
    records.minutes_played,
    TRUE AS is_partial,
    @each_count(records.this_count),
    @each_player_count(records.this_count)
FROM records
LEFT JOIN ref_team_seasons AS teams
    ON records.team_abbreviation = teams.team_abbreviation AND records.season_id % 10000 + 1 = teams.season_year
