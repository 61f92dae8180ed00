-- about: One row per accepted record of a player in a game of Kaggle's historical data, in the warehouse's names; who did not play has a reason.
-- stages: raw_kaggle__player_statistics
-- reads: raw_kaggle__player_statistics, raw_kaggle__team_statistics, ref_team_seasons
WITH games AS (
    SELECT
        game_id,
        -- Older games have whole minutes, and no starters.
        max(minutes_played - floor(minutes_played)) > 0 AS has_seconds,
        count(starting_position) > 0 AS has_starters
    FROM raw_kaggle__player_statistics
    GROUP BY game_id
),

teams AS (
    SELECT
        game_id,
        is_home,
        max(team_id) AS team_id,
        max(opponent_team_id) AS opponent_team_id
    FROM raw_kaggle__team_statistics
    GROUP BY game_id, is_home
),

lines AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.player_id,
        trim(coalesce(records.first_name, '') || ' ' || coalesce(records.last_name, '')) AS player_name,
        '00' || CAST(records.game_id AS STRING) AS game_text,
        coalesce(records.game_day, records.game_date) AS game_date,
        -- Some lines and all older exports name the team by words only; the teams' own lines have its number.
        coalesce(records.team_id, teams.team_id) AS team_id,
        coalesce(records.opponent_team_id, teams.opponent_team_id) AS opponent_team_id,
        records.is_win,
        records.is_home,
        CASE WHEN games.has_starters THEN records.starting_position IS NOT NULL END AS is_starter,
        CASE WHEN games.has_seconds THEN @seconds_of_minutes(records.minutes_played) END AS seconds_played,
        @integer_quotient(@seconds_of_minutes(records.minutes_played) + 30, 60) AS minutes_played,
        @each_count(records.this_count),
        records.plus_minus,
        CASE WHEN coalesce(records.minutes_played, 0) = 0 THEN records.comment END AS reason
    FROM raw_kaggle__player_statistics AS records
    INNER JOIN games ON records.game_id = games.game_id
    LEFT JOIN teams ON records.game_id = teams.game_id AND records.is_home = teams.is_home
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
    dated.player_id,
    dated.player_name,
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
    CAST(NULL AS BOOLEAN) AS is_neutral_site,
    CASE WHEN dated.is_win THEN 'W' ELSE 'L' END AS outcome,
    dated.is_starter,
    dated.seconds_played,
    @recorded_since(dated.minutes_played, dated.season_year, 1952) AS minutes_played,
    @kaggle_counts(dated),
    @recorded_since(dated.plus_minus, dated.season_year, 1997) AS plus_minus,
    dated.reason
FROM dated
LEFT JOIN ref_team_seasons AS own ON dated.team_id = own.team_id AND dated.season_year = own.season_year
LEFT JOIN ref_team_seasons AS other ON dated.opponent_team_id = other.team_id AND dated.season_year = other.season_year
