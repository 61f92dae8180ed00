-- about: One row per game, team, period and stretch without a substitution: the five on court, how long, and the points of both teams meanwhile.
-- key: game_id, team_id, period, stint_number
-- checks: unique, known(game_id, dim_games)
-- reads: fact_play_by_play, fact_player_gamelogs, game_sides
-- without: fact_play_by_play
-- Play-by-play does not say who begins a period. Whoever does something in it, or leaves the court, before he enters it has begun it; of the first
-- period the box score knows the starters. A player who neither does anything in a whole period nor leaves is not seen:
-- where not exactly five are on court throughout, the period is one row without players. Fouls of the bench (technical ones,
-- ejections) say nothing of who is on court. Points count for those on court when they are scored, those of free throws for those on court
-- at the foul, as the league's plus/minus has it.
WITH roles AS (
    SELECT
        game_id,
        period,
        event_number,
        event_type,
        team_id,
        player_id,
        1 AS place
    FROM fact_play_by_play
    WHERE player_id IS NOT NULL AND NOT (lower(description) LIKE '%tech%' OR lower(description) LIKE '%eject%')
    UNION ALL
    SELECT
        game_id,
        period,
        event_number,
        event_type,
        team_id,
        player_2_id AS player_id,
        2 AS place
    FROM fact_play_by_play
    WHERE player_2_id IS NOT NULL AND NOT (lower(description) LIKE '%tech%' OR lower(description) LIKE '%eject%')
    UNION ALL
    SELECT
        game_id,
        period,
        event_number,
        event_type,
        team_id,
        player_3_id AS player_id,
        3 AS place
    FROM fact_play_by_play
    WHERE player_3_id IS NOT NULL AND NOT (lower(description) LIKE '%tech%' OR lower(description) LIKE '%eject%')
),

-- Whose player somebody is: who shoots, rebounds or changes is of the team in whose column that stands.
sides AS (
    SELECT
        game_id,
        player_id,
        max(team_id) AS team_id
    FROM roles
    WHERE
        event_type = 'substitution'
        OR (
            place = 1
            AND event_type IN (
                'field_goal_made', 'field_goal_missed', 'free_throw_made', 'free_throw_missed', 'offensive_rebound',
                'defensive_rebound'
            )
        )
    GROUP BY game_id, player_id
    HAVING min(team_id) = max(team_id)
),

starters AS (
    SELECT
        first_events.game_id,
        first_events.period,
        sides.team_id,
        first_events.player_id
    FROM (
        SELECT
            game_id,
            period,
            player_id,
            min(event_number) AS first_event,
            min(CASE WHEN event_type = 'substitution' AND place = 1 THEN event_number END) AS first_entry
        FROM roles
        GROUP BY game_id, period, player_id
    ) AS first_events
    INNER JOIN sides ON first_events.game_id = sides.game_id AND first_events.player_id = sides.player_id
    WHERE first_events.first_entry IS NULL OR first_events.first_event < first_events.first_entry
    UNION
    SELECT
        lines.game_id,
        1 AS period,
        lines.team_id,
        lines.player_id
    FROM fact_player_gamelogs AS lines
    INNER JOIN (
        SELECT game_id
        FROM fact_play_by_play
        GROUP BY game_id
    ) AS games ON lines.game_id = games.game_id
    WHERE lines.is_starter
),

substitutions AS (
    SELECT
        roles.game_id,
        roles.period,
        sides.team_id,
        roles.player_id,
        roles.event_number,
        CASE WHEN roles.place = 1 THEN 1 ELSE -1 END AS change
    FROM roles
    INNER JOIN sides ON roles.game_id = sides.game_id AND roles.player_id = sides.player_id
    WHERE roles.event_type = 'substitution' AND roles.place < 3
),

-- A player's ways on and off the court of a period, that of its beginning first.
changes AS (
    SELECT
        game_id,
        period,
        team_id,
        player_id,
        0 AS event_number,
        1 AS change
    FROM starters
    UNION ALL
    SELECT
        game_id,
        period,
        team_id,
        player_id,
        event_number,
        change
    FROM substitutions
),

spans AS (
    SELECT
        changes.*,
        lead(event_number) OVER (PARTITION BY game_id, period, player_id ORDER BY event_number) AS end_event,
        lead(change) OVER (PARTITION BY game_id, period, player_id ORDER BY event_number) AS next_change
    FROM changes
),

periods AS (
    SELECT
        game_id,
        period,
        max(season_year) AS season_year,
        CASE WHEN period <= 4 THEN 720 ELSE 300 END AS period_seconds
    FROM fact_play_by_play
    GROUP BY game_id, period
),

teams AS (
    SELECT
        periods.game_id,
        periods.period,
        periods.season_year,
        periods.period_seconds,
        games.season_type,
        games.team_id,
        games.opponent_team_id
    FROM periods
    INNER JOIN game_sides AS games ON periods.game_id = games.game_id
),

-- When points were decided: those of a free throw at the newest foul.
points AS (
    SELECT
        game_id,
        period,
        team_id,
        points,
        CASE
            WHEN event_type = 'free_throw_made'
                THEN coalesce(
                    max(CASE WHEN event_type = 'foul' THEN event_number END) OVER (
                        PARTITION BY game_id, period ORDER BY event_number ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ),
                    event_number
                )
            ELSE event_number
        END AS moment
    FROM fact_play_by_play
    WHERE event_type = 'foul' OR points > 0
),

bounds AS (
    SELECT
        game_id,
        period,
        team_id,
        0 AS event_number,
        period_seconds AS seconds_remaining
    FROM teams
    UNION ALL
    SELECT
        plays.game_id,
        plays.period,
        plays.team_id,
        plays.event_number,
        CAST(floor(plays.seconds_remaining) AS INTEGER) AS seconds_remaining
    FROM fact_play_by_play AS plays
    WHERE plays.event_type = 'substitution' AND plays.team_id IS NOT NULL
),

stretches AS (
    SELECT
        bounds.*,
        lead(event_number, 1, 1000000) OVER (PARTITION BY game_id, period, team_id ORDER BY event_number) AS next_event,
        seconds_remaining - lead(seconds_remaining, 1, 0) OVER (PARTITION BY game_id, period, team_id ORDER BY event_number) AS seconds
    FROM bounds
),

counted AS (
    SELECT
        stretches.game_id,
        stretches.period,
        stretches.team_id,
        stretches.event_number,
        stretches.seconds,
        coalesce(sum(CASE WHEN points.team_id = stretches.team_id THEN points.points END), 0) AS points,
        coalesce(sum(CASE WHEN points.team_id <> stretches.team_id THEN points.points END), 0) AS opponent_points
    FROM stretches
    LEFT JOIN points
        ON
            stretches.game_id = points.game_id
            AND stretches.period = points.period
            AND stretches.event_number < points.moment
            AND stretches.next_event >= points.moment
            AND points.points > 0
    GROUP BY stretches.game_id, stretches.period, stretches.team_id, stretches.event_number, stretches.seconds
),

fives AS (
    SELECT
        counted.game_id,
        counted.period,
        counted.team_id,
        counted.event_number,
        counted.seconds,
        counted.points,
        counted.opponent_points,
        count(spans.player_id) AS players,
        max(CASE WHEN spans.next_change = 1 THEN 1 ELSE 0 END) AS is_broken,
        @join_in_order(CAST(spans.player_id AS STRING), spans.player_id) AS player_ids
    FROM counted
    LEFT JOIN spans
        ON
            counted.game_id = spans.game_id
            AND counted.period = spans.period
            AND counted.team_id = spans.team_id
            AND spans.change = 1
            AND spans.event_number <= counted.event_number
            AND coalesce(spans.end_event, 1000000) > counted.event_number
    -- Between the changes of one moment there may be four or six.
    WHERE coalesce(counted.seconds, -1) <> 0 OR counted.points > 0 OR counted.opponent_points > 0
    GROUP BY
        counted.game_id, counted.period, counted.team_id, counted.event_number, counted.seconds, counted.points,
        counted.opponent_points
),

judged AS (
    SELECT
        game_id,
        period,
        team_id,
        min(CASE WHEN players = 5 AND is_broken = 0 AND seconds >= 0 THEN 1 ELSE 0 END) AS is_known,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points
    FROM fives
    GROUP BY game_id, period, team_id
),

lines AS (
    SELECT
        fives.game_id,
        fives.period,
        fives.team_id,
        row_number() OVER (PARTITION BY fives.game_id, fives.period, fives.team_id ORDER BY fives.event_number) AS stint_number,
        fives.player_ids,
        fives.seconds,
        fives.points,
        fives.opponent_points
    FROM fives
    INNER JOIN judged
        ON fives.game_id = judged.game_id AND fives.period = judged.period AND fives.team_id = judged.team_id
    WHERE judged.is_known = 1
    UNION ALL
    SELECT
        judged.game_id,
        judged.period,
        judged.team_id,
        1 AS stint_number,
        CAST(NULL AS STRING) AS player_ids,
        teams.period_seconds AS seconds,
        judged.points,
        judged.opponent_points
    FROM judged
    INNER JOIN teams
        ON teams.game_id = judged.game_id AND teams.period = judged.period AND teams.team_id = judged.team_id
    WHERE judged.is_known = 0
)

SELECT
    lines.game_id, -- The game: `dim_games.game_id`.
    teams.season_year,
    teams.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    lines.team_id, -- The team: `dim_teams.team_id`.
    teams.opponent_team_id, -- NOT NULL; The opponent: `dim_teams.team_id`.
    lines.period, -- Quarters are 1 to 4, overtimes follow.
    CAST(lines.stint_number AS INTEGER) AS stint_number, -- Number of the stretch in the period, from 1.
    lines.player_ids, -- The five by `dim_players.player_id`, in the order of the numbers, comma separated; NULL where it is not known who was on court throughout the period.
    CAST(lines.seconds AS INTEGER) AS seconds, -- NOT NULL; How long they were on court.
    CAST(lines.points AS INTEGER) AS points, -- NOT NULL; Points of the team in that time.
    CAST(lines.opponent_points AS INTEGER) AS opponent_points -- NOT NULL; Points of the opponent in that time.
FROM lines
INNER JOIN teams ON lines.game_id = teams.game_id AND lines.period = teams.period AND lines.team_id = teams.team_id
ORDER BY teams.season_year, lines.game_id, lines.team_id, lines.period, lines.stint_number
