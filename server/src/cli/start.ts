#!/usr/bin/env node
import { join } from 'node:path';
import { loadFile } from './load-file';

loadFile(join(__dirname, 'command-line.js'));
