import 'reflect-metadata';
import { program } from './program';
import { tell } from './tell';

// A reader that went away (`| head`) is no reason to break off what is being written.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });

program().parseAsync().catch(tell);
