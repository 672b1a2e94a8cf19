//! Two models of the framework comparison in krABMaga, as its users write them; prints one median in milliseconds for each.
//! Its birds see each other as they were a round ago, and over no edge: so it is with its field.

use core::fmt;
use krabmaga::engine::agent::Agent;
use krabmaga::engine::fields::dense_number_grid_2d::DenseNumberGrid2D;
use krabmaga::engine::fields::field::Field;
use krabmaga::engine::fields::field_2d::{toroidal_distance, toroidal_transform, Field2D, Location2D};
use krabmaga::engine::location::{Int2D, Real2D};
use krabmaga::engine::schedule::Schedule;
use krabmaga::engine::state::State;
use krabmaga::rand::rngs::StdRng;
use krabmaga::rand::{Rng, SeedableRng};
use std::any::Any;
use std::hash::{Hash, Hasher};
use std::time::Instant;

#[derive(Clone, Copy)]
struct Bird {
    id: u32,
    at: Real2D,
    way: Real2D,
}

impl Hash for Bird {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl PartialEq for Bird {
    fn eq(&self, other: &Bird) -> bool {
        self.id == other.id
    }
}

impl Eq for Bird {}

impl fmt::Display for Bird {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.id)
    }
}

impl Location2D<Real2D> for Bird {
    fn get_location(self) -> Real2D {
        self.at
    }
    fn set_location(&mut self, at: Real2D) {
        self.at = at;
    }
}

struct Flock {
    sky: Field2D<Bird>,
    extent: f32,
    birds: u32,
    sight: f32,
    seed: u64,
}

impl Flock {
    fn new(extent: f32, birds: u32, sight: f32, seed: u64) -> Flock {
        Flock { sky: Field2D::new(extent, extent, sight / 1.5, true), extent, birds, sight, seed }
    }
}

impl Agent for Bird {
    fn step(&mut self, state: &mut dyn State) {
        let flock = state.as_any().downcast_ref::<Flock>().expect("a flock");
        let others = flock.sky.get_neighbors_within_distance(self.at, flock.sight);
        let (mut cohere, mut apart, mut alike) = ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0));
        let mut count = 0.0;
        for other in others.iter().filter(|other| other.id != self.id) {
            let dx = toroidal_distance(other.at.x, self.at.x, flock.extent);
            let dy = toroidal_distance(other.at.y, self.at.y, flock.extent);
            count += 1.0;
            cohere = (cohere.0 + dx, cohere.1 + dy);
            alike = (alike.0 + other.way.x, alike.1 + other.way.y);
            if dx * dx + dy * dy < 1.0 {
                apart = (apart.0 - dx, apart.1 - dy);
            }
        }
        if count > 0.0 {
            let east = (self.way.x + (cohere.0 * 0.03 + apart.0 * 0.015 + alike.0 * 0.05) / count) / 2.0;
            let north = (self.way.y + (cohere.1 * 0.03 + apart.1 * 0.015 + alike.1 * 0.05) / count) / 2.0;
            let length = (east * east + north * north).sqrt();
            self.way = Real2D { x: east / length, y: north / length };
        }
        self.at = Real2D {
            x: toroidal_transform(self.at.x + self.way.x, flock.extent),
            y: toroidal_transform(self.at.y + self.way.y, flock.extent),
        };
        flock.sky.set_object_location(*self, self.at);
    }
}

impl State for Flock {
    fn init(&mut self, schedule: &mut Schedule) {
        let mut chance = StdRng::seed_from_u64(self.seed);
        for id in 0..self.birds {
            let angle = chance.random::<f32>() * std::f32::consts::TAU;
            let at = Real2D { x: chance.random::<f32>() * self.extent, y: chance.random::<f32>() * self.extent };
            let bird = Bird { id, at, way: Real2D { x: angle.cos(), y: angle.sin() } };
            self.sky.set_object_location(bird, at);
            schedule.schedule_repeating(Box::new(bird), 0.0, 0);
        }
    }
    fn update(&mut self, _step: u64) {
        self.sky.lazy_update();
    }
    fn reset(&mut self) {
        self.sky = Field2D::new(self.extent, self.extent, self.sight / 1.5, true);
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
    fn as_state(&self) -> &dyn State {
        self
    }
    fn as_state_mut(&mut self) -> &mut dyn State {
        self
    }
}

struct Neighbourhood {
    grid: DenseNumberGrid2D<u8>,
    side: i32,
    people: usize,
    radius: i32,
    like_min: i32,
    chance: StdRng,
}

impl Neighbourhood {
    fn new(side: i32, people: usize, radius: i32, like_min: i32, seed: u64) -> Neighbourhood {
        let grid = DenseNumberGrid2D::new(side, side);
        Neighbourhood { grid, side, people, radius, like_min, chance: StdRng::seed_from_u64(seed) }
    }

    fn find_empty(&mut self) -> Int2D {
        loop {
            let at = Int2D { x: self.chance.random_range(0..self.side), y: self.chance.random_range(0..self.side) };
            if self.grid.get_value_unbuffered(&at).is_none() {
                return at;
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Resident {
    kind: u8,
    at: Int2D,
}

impl Agent for Resident {
    fn step(&mut self, state: &mut dyn State) {
        let town = state.as_any_mut().downcast_mut::<Neighbourhood>().expect("a neighbourhood");
        let mut alike = -1;
        for x in (self.at.x - town.radius).max(0)..=(self.at.x + town.radius).min(town.side - 1) {
            for y in (self.at.y - town.radius).max(0)..=(self.at.y + town.radius).min(town.side - 1) {
                if town.grid.get_value_unbuffered(&Int2D { x, y }) == Some(self.kind) {
                    alike += 1;
                }
            }
        }
        if alike < town.like_min {
            let to = town.find_empty();
            town.grid.remove_value_location(&self.at);
            town.grid.set_value_location(self.kind, &to);
            self.at = to;
        }
    }
}

impl State for Neighbourhood {
    fn init(&mut self, schedule: &mut Schedule) {
        for who in 0..self.people {
            let resident = Resident { kind: if who < self.people / 2 { 1 } else { 2 }, at: self.find_empty() };
            self.grid.set_value_location(resident.kind, &resident.at);
            schedule.schedule_repeating(Box::new(resident), 0.0, 0);
        }
    }
    /// People see each other as they are: the grid is never turned over.
    fn update(&mut self, _step: u64) {}
    fn reset(&mut self) {
        self.grid = DenseNumberGrid2D::new(self.side, self.side);
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
    fn as_state(&self) -> &dyn State {
        self
    }
    fn as_state_mut(&mut self) -> &mut dyn State {
        self
    }
}

fn median_ms(rounds: usize, runs: u64, make: impl Fn(u64) -> Box<dyn State>) -> f64 {
    let mut times: Vec<f64> = (1..=runs)
        .map(|seed| {
            let mut state = make(seed);
            let mut schedule = Schedule::new();
            state.init(&mut schedule);
            let start = Instant::now();
            for _ in 0..rounds {
                schedule.step(state.as_state_mut());
            }
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let runs = 11;
    let medians = [
        ("Schelling small", median_ms(20, runs, |seed| Box::new(Neighbourhood::new(40, 1_000, 1, 3, seed)))),
        ("Schelling large", median_ms(20, runs, |seed| Box::new(Neighbourhood::new(100, 8_000, 2, 8, seed)))),
        ("Flocking small", median_ms(100, runs, |seed| Box::new(Flock::new(100.0, 200, 5.0, seed)))),
        ("Flocking large", median_ms(100, runs, |seed| Box::new(Flock::new(150.0, 400, 15.0, seed)))),
    ];
    let pairs: Vec<String> = medians.iter().map(|(name, ms)| format!("\"{name}\": {ms}")).collect();
    println!("{{\"name\": \"krABMaga 0.6.2\", \"medians\": {{{}}}}}", pairs.join(", "));
}
