-- about: One row per accepted record of a team in a game of Kaggle's historical data, in the warehouse's names.
-- stages: raw_kaggle__team_statistics
-- feeds: numbered_team_games
-- reads: raw_kaggle__team_statistics, ref_team_seasons
WITH lines AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        '00' || CAST(records.game_id AS STRING) AS game_text,
        coalesce(records.game_day, records.game_date) AS game_date,
        records.team_id,
        records.opponent_team_id,
        records.is_win,
        records.is_home,
        records.minutes_played,
        records.team_turnovers,
        @each_count(records.this_count)
    FROM raw_kaggle__team_statistics AS records
),

dated AS (
    SELECT
        lines.*,
        @nba_game_columns(lines.game_text)
    FROM lines
)

SELECT
    dated.import_batch_id,
    dated.source_row,
    dated.game_id,
    dated.nba_game_id,
    dated.season_year,
    dated.season_type,
    dated.game_date,
    dated.team_id,
    own.team_abbreviation,
    own.team_name,
    other.team_abbreviation AS opponent_abbreviation,
    dated.is_home,
    CASE WHEN dated.is_win THEN 'W' ELSE 'L' END AS outcome,
    -- Before 1951-52 nobody counted them.
    CASE WHEN dated.minutes_played > 0 THEN @integer_quotient(@seconds_of_minutes(dated.minutes_played) + 30, 60) END AS minutes_played,
    @kaggle_counts(dated),
    dated.turnovers + dated.team_turnovers AS total_turnovers
FROM dated
LEFT JOIN ref_team_seasons AS own ON dated.team_id = own.team_id AND dated.season_year = own.season_year
LEFT JOIN ref_team_seasons AS other ON dated.opponent_team_id = other.team_id AND dated.season_year = other.season_year
