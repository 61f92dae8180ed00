-- about: One row per team and regular season of a league, as lists of seasons have it: the record, and the sums of the team and its opponents.
-- key: team_id, league, season_year
-- reads: stg_season_tables__team_summaries, drops_season_tables__team_summaries, stg_season_tables__team_totals, drops_season_tables__team_totals
WITH totals AS (
    SELECT records.*
    FROM @kept_records(stg_season_tables__team_totals, drops_season_tables__team_totals) AS records
)

SELECT
    summaries.team_id,
    summaries.league,
    summaries.season_year,
    summaries.season_type,
    summaries.games_played,
    summaries.wins,
    summaries.losses,
    summaries.offensive_rating,
    summaries.defensive_rating,
    summaries.pace,
    own.minutes_played,
    @each_count(own.this_count),
    @each_count(opponents.this_count AS opponent_this_count)
FROM @kept_records(stg_season_tables__team_summaries, drops_season_tables__team_summaries) AS summaries
LEFT JOIN totals AS own
    ON
        summaries.team_id = own.team_id
        AND summaries.league = own.league
        AND summaries.season_year = own.season_year
        AND summaries.games_played = own.games_played
        AND own.side = 'TEAM'
LEFT JOIN totals AS opponents
    ON
        summaries.team_id = opponents.team_id
        AND summaries.league = opponents.league
        AND summaries.season_year = opponents.season_year
        AND summaries.games_played = opponents.games_played
        AND opponents.side = 'OPPONENT'
WHERE summaries.games_played > 0
